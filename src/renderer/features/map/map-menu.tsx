import { useRef } from "react";
import { Menu, MenuItem, Popover } from "react-aria-components";
import type { Board } from "./use-board.ts";
import "./map-menu.css";

/** What can be done with the thing under the pointer: the same as its card and its keys do. */
export function MapMenu({ board }: { readonly board: Board }) {
  const anchor = useRef<HTMLSpanElement>(null);
  const { menu, say, model, open, focus } = board;
  if (menu === null) return null;
  const { target } = menu;
  const { id, kind } = target;
  const isPinned = (model.nodes.get(id) ?? model.departments.get(id))?.pinned ?? false;
  const isFocused = focus?.id === id;
  const isOpen = open.has(id);
  const close = (): void => board.setMenu(null);
  return (
    <>
      <span
        ref={anchor}
        className="map-menu-anchor"
        style={{ left: menu.at.x, top: menu.at.y }}
        aria-hidden="true"
      />
      <Popover
        className="map-menu"
        triggerRef={anchor}
        isOpen
        onOpenChange={(isStill) => {
          if (!isStill) close();
        }}
        placement="bottom start"
      >
        <Menu
          aria-label={board.nameOf(target)}
          // eslint-disable-next-line jsx-a11y/no-autofocus -- a menu is opened to be walked
          autoFocus="first"
          onClose={close}
          onAction={(key) => {
            if (key === "focus") board.focusOn(id);
            else if (key === "pin") board.pin(target, !isPinned);
            else if (isOpen) board.closeDepartment(id);
            else board.openDepartment(id);
          }}
        >
          {kind === "island" && <MenuItem id="open">{say(isOpen ? "doClose" : "doOpen")}</MenuItem>}
          <MenuItem id="focus">{say(isFocused ? "doFocusOff" : "doFocus")}</MenuItem>
          <MenuItem id="pin">{say(isPinned ? "doUnpin" : "doPin")}</MenuItem>
        </Menu>
      </Popover>
    </>
  );
}
