import { useAnnouncement } from "./announce.ts";

/** The one polite live region. */
export function Announcer() {
  const text = useAnnouncement((announcement) => announcement.text);
  return (
    <output className="vh" aria-live="polite">
      {text}
    </output>
  );
}
