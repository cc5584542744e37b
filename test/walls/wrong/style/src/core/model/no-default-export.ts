export default "no name to search for";
