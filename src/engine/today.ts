/** The user's own day, ISO. */
export function today(now = new Date()): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const two = (n: number): string => String(n).padStart(2, "0");
