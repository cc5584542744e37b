import { app, Menu } from "electron";
import type { Language } from "../contract/desktop.ts";
import { menuTemplate, type Command } from "./menu-template.ts";

/** Puts the native menu up, or in another language. */
export function showMenu(language: Language, send: (command: Command) => void): void {
  const template = menuTemplate({
    language,
    platform: process.platform,
    developing: !app.isPackaged,
    send,
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
