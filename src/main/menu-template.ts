import type { MenuItemConstructorOptions } from "electron";
import type { DesktopEvent, Language } from "../contract/desktop.ts";
import { wordsIn, type Words } from "./words.ts";

export type Command = Extract<DesktopEvent, { type: "command" }>["command"];

type MenuOptions = {
  readonly language: Language;
  readonly platform: NodeJS.Platform;
  /** Whether to offer reloading and the developer tools; never in an installed app. */
  readonly developing: boolean;
  readonly send: (command: Command) => void;
};

type Items = MenuItemConstructorOptions[];
type Say = (command: Command, label: string, accelerator?: string) => MenuItemConstructorOptions;

/**
 * The native menu. An accelerator reaches it only when the page did not use the key itself
 * (`preventDefault`), so the map may keep Ctrl+Plus while it has the focus.
 */
export function menuTemplate({ language, platform, developing, send }: MenuOptions): Items {
  const words = wordsIn(language);
  const isMac = platform === "darwin";
  const say: Say = (command, label, accelerator) => ({
    id: command,
    label,
    click: () => send(command),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  return [
    ...(isMac ? [appMenu(words, say)] : []),
    { label: words.file, submenu: fileItems(words, say, isMac) },
    { label: words.edit, submenu: editItems(words) },
    { label: words.view, submenu: [...viewItems(words, say), ...(developing ? tools(words) : [])] },
    { label: words.help, role: "help", submenu: helpItems(words, say, isMac) },
  ];
}

function fileItems(words: Words, say: Say, isMac: boolean): Items {
  return [
    say("new", words.newWorkspace, "CmdOrCtrl+N"),
    say("open", words.open, "CmdOrCtrl+O"),
    say("open-example", words.openExample),
    { type: "separator" },
    say("import", words.import, "CmdOrCtrl+I"),
    // No key: Ctrl+Z belongs to what is being typed.
    say("undo", words.undoImport),
    { type: "separator" },
    say("export", words.export, "CmdOrCtrl+E"),
    say("save-copy", words.saveCopy, "CmdOrCtrl+Shift+S"),
    { type: "separator" },
    say("close-workspace", words.closeWorkspace, "CmdOrCtrl+W"),
    ...(isMac ? [] : [{ role: "quit", label: words.quit, accelerator: "Ctrl+Q" } as const]),
  ];
}

function editItems(words: Words): Items {
  return [
    { role: "undo", label: words.undo },
    { role: "redo", label: words.redo },
    { type: "separator" },
    { role: "cut", label: words.cut },
    { role: "copy", label: words.copy },
    { role: "paste", label: words.paste },
    { role: "selectAll", label: words.selectAll },
  ];
}

function viewItems(words: Words, say: Say): Items {
  return [
    say("palette", words.palette, "CmdOrCtrl+K"),
    { type: "separator" },
    say("go-start", words.goStart, "CmdOrCtrl+1"),
    say("go-overview", words.goOverview, "CmdOrCtrl+2"),
    say("go-map", words.goMap, "CmdOrCtrl+3"),
    say("go-flows", words.goFlows, "CmdOrCtrl+4"),
    say("go-find", words.goFind, "CmdOrCtrl+5"),
    say("go-introductions", words.goIntroductions, "CmdOrCtrl+6"),
    say("go-data", words.goData, "CmdOrCtrl+7"),
    { type: "separator" },
    say("zoom-map-in", words.mapIn),
    say("zoom-map-out", words.mapOut),
    say("fit-map", words.mapFit),
    { type: "separator" },
    { role: "zoomIn", label: words.zoomIn },
    { role: "zoomOut", label: words.zoomOut },
    { role: "resetZoom", label: words.zoomReset },
    { role: "togglefullscreen", label: words.fullScreen },
  ];
}

function tools(words: Words): Items {
  return [
    { type: "separator" },
    { role: "reload", label: words.reload },
    { role: "toggleDevTools", label: words.developerTools },
  ];
}

function helpItems(words: Words, say: Say, isMac: boolean): Items {
  return [
    say("help", words.helpContents, "F1"),
    ...(isMac ? [] : [{ type: "separator" } as const, say("about", words.about)]),
  ];
}

function appMenu(words: Words, say: Say): MenuItemConstructorOptions {
  return {
    role: "appMenu",
    submenu: [
      say("about", words.about),
      { type: "separator" },
      { role: "services", label: words.services },
      { type: "separator" },
      { role: "hide", label: words.hide },
      { role: "hideOthers", label: words.hideOthers },
      { role: "unhide", label: words.showAll },
      { type: "separator" },
      { role: "quit", label: words.quit },
    ],
  };
}
