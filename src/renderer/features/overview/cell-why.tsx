import type { MatrixCell, MatrixDepartment } from "./matrix.ts";
import { messages } from "./messages.ts";
import { inFigures } from "../../app/numbers.ts";
import { openMap } from "../../app/selection.ts";
import { useTexts } from "../../app/texts.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";

/** Definition and figures behind a cell. */
export function CellWhy({
  cell: { ties, expected, ratio, potential },
  a,
  b,
  onClose,
}: {
  readonly cell: MatrixCell;
  readonly a: MatrixDepartment;
  readonly b: MatrixDepartment;
  readonly onClose: () => void;
}) {
  const say = useTexts(messages);
  const see = (): void => {
    if (a.id === null || b.id === null) return;
    if (a.id === b.id) openMap({ selectedId: a.id });
    else openMap({ pair: [a.id, b.id] });
  };
  return (
    <Dialog title={say("whyTitle")} isOpen onClose={onClose}>
      <p>{say("whyCount", { ties })}</p>
      <p>{say("whyChance", { expected: inFigures(expected, say.language) })}</p>
      {ratio !== null && <p>{say("whyRatio", { ratio: inFigures(ratio, say.language) })}</p>}
      {potential !== null && (
        <p>{say("whyPotential", { potential: inFigures(potential, say.language) })}</p>
      )}
      <p>{say("whySmall")}</p>
      <div className="dialog-actions">
        <Button onPress={onClose}>{say("close")}</Button>
        {a.id !== null && b.id !== null && (
          <Button look="quiet" onPress={see}>
            {say("whyMap")}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
