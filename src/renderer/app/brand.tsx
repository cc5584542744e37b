/** The mark: two uprights and the brace that ties them together. */
export function Brand({ size = 26 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 26 26" aria-hidden="true">
      <path
        d="M4 3v20M22 3v20"
        stroke="var(--ink)"
        strokeWidth="3.4"
        strokeLinecap="round"
        fill="none"
      />
      <path
        d="M4.6 20.4 21.4 5.6"
        stroke="var(--dotter-case)"
        strokeWidth="7"
        strokeLinecap="round"
      />
      <path d="M4.6 20.4 21.4 5.6" stroke="var(--dotter)" strokeWidth="3.8" strokeLinecap="round" />
    </svg>
  );
}
