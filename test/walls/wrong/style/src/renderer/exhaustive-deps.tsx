import { useEffect } from "react";

export function Title({ title }: { readonly title: string }) {
  useEffect(() => {
    document.title = title;
  }, []);
  return null;
}
