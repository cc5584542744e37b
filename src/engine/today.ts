/** The day where the user is, ISO: a report of the evening is not of tomorrow. */
export function today(now = new Date()): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const two = (n: number): string => String(n).padStart(2, "0");
