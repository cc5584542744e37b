export function Picture() {
  return <img src="map.png" />;
}
