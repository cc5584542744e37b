/**
 * Styles that packages put into the page at run time, by the SHA-256 of their text; a test makes the
 * hashes again from the installed packages.
 */
export const PACKAGE_STYLES = {
  cytoscape: "pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8=",
  "react-aria usePress": "38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=",
  "react-aria usePreventScroll": "gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg=",
} as const;

const styleHashes = Object.values(PACKAGE_STYLES).map((hash) => `'sha256-${hash}'`);

/** What the built page may do: run and show the app's own files, and nothing from anywhere else. */
export const CONTENT_POLICY = policy({
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "style-src": ["'self'", ...styleHashes],
  // A picture of the map is drawn from an SVG or canvas of the page itself.
  "img-src": ["'self'", "data:", "blob:"],
  "font-src": ["'self'", "data:"],
  "connect-src": ["'self'"],
  "worker-src": ["'self'"],
  "frame-src": ["'none'"],
  "object-src": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  "frame-ancestors": ["'none'"],
});

/** While developing: Vite injects scripts and styles, and tells of changes over a socket. */
export const DEVELOPMENT_POLICY = policy({
  "default-src": ["'self'"],
  "script-src": ["'self'", "'unsafe-inline'"],
  "style-src": ["'self'", "'unsafe-inline'"],
  "img-src": ["'self'", "data:", "blob:"],
  "font-src": ["'self'", "data:"],
  "connect-src": ["'self'", "ws:"],
  "object-src": ["'none'"],
  "base-uri": ["'none'"],
});

function policy(directives: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}
