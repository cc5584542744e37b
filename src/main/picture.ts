import { extname } from "node:path";

const PNG_URL = "data:image/png;base64,";
const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const SVG_START = /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<svg[\s>]/;

/**
 * The bytes of a picture that the page drew, of the kind that the file's ending promises.
 *
 * @param content a PNG as data URL or the text of an SVG
 * @returns null where content and ending do not agree
 */
export function pictureBytes(path: string, content: string): Uint8Array | null {
  switch (extname(path).toLowerCase()) {
    case ".png":
      return pngBytes(content);
    case ".svg":
      return SVG_START.test(content) ? Buffer.from(content, "utf8") : null;
    default:
      return null;
  }
}

function pngBytes(content: string): Uint8Array | null {
  if (!content.startsWith(PNG_URL)) return null;
  const bytes = Buffer.from(content.slice(PNG_URL.length), "base64");
  return bytes.subarray(0, PNG_SIGNATURE.length).equals(PNG_SIGNATURE) ? bytes : null;
}
