import { X } from "lucide-react";
import { useEffect, useState } from "react";
import { messages } from "./messages.ts";
import { useTexts } from "./texts.tsx";
import { dismissToast, useToasts, type Toast } from "./toasts.ts";
import { Button } from "../ui/button.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import "./toasts-view.css";

const STAY = 8000;

export function Toasts() {
  const say = useTexts(messages);
  const toasts = useToasts((state) => state.toasts);
  return (
    // What is told stays within reach while a dialog is open.
    <section
      className="toasts"
      aria-label={say("notifications")}
      aria-live="polite"
      data-react-aria-top-layer="true"
    >
      {toasts.map((toast) => (
        <ToastView key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

/** It waits while the pointer or the focus is on it. */
function ToastView({ toast }: { readonly toast: Toast }) {
  const say = useTexts(messages);
  const [isHeld, setIsHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(() => dismissToast(toast.id), STAY);
    return () => clearTimeout(timer);
  }, [isHeld, toast.id]);
  const { action } = toast;
  return (
    <div
      className="toast"
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <span>{toast.text}</span>
      {action !== null && (
        <Button
          look="quiet"
          onPress={() => {
            dismissToast(toast.id);
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton label={say("close")} onPress={() => dismissToast(toast.id)}>
        <X size={16} strokeWidth={1.8} aria-hidden="true" />
      </IconButton>
    </div>
  );
}
