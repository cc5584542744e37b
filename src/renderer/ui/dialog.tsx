import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import "./dialog.css";

/**
 * A question or an explanation over the screen. Focus stays in it, Escape and a click beside it close it,
 * and focus returns to where it was.
 */
export function Dialog({
  title,
  isOpen,
  onClose,
  wide = false,
  urgent = false,
  children,
}: {
  readonly title: ReactNode;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly wide?: boolean;
  /** A question that must be answered: read at once, not closed by a click beside it. */
  readonly urgent?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <ModalOverlay
      className="dialog-ground"
      isOpen={isOpen}
      isDismissable={!urgent}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={wide ? "dialog-frame wide" : "dialog-frame"}>
        <AriaDialog className="dialog" role={urgent ? "alertdialog" : "dialog"}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
