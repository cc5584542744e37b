import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./ui/fonts.css";
import "./ui/base.css";
import { App } from "./app/app.tsx";
import { followPreferences } from "./app/preferences.ts";
import { meetEngine } from "./app/use-engine.ts";

// First of all, or the engine's port goes by unseen.
meetEngine();

const place = document.getElementById("app");
if (place === null) throw new Error("The page has no place for the app.");
const root = createRoot(place);

// The first picture is in the right language and theme, so it waits for these few milliseconds.
await followPreferences();
root.render(
  <StrictMode>
    <App />
  </StrictMode>,
);
