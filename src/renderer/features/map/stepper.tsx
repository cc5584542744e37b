import { Minus, Plus } from "lucide-react";
import { Button } from "react-aria-components";

/** A small number with less and more beside it. */
export function Stepper({
  value,
  least,
  most,
  lessLabel,
  moreLabel,
  onStep,
}: {
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly lessLabel: string;
  readonly moreLabel: string;
  readonly onStep: (by: 1 | -1) => void;
}) {
  return (
    <span className="map-stepper">
      <Button
        type="button"
        aria-label={lessLabel}
        isDisabled={value <= least}
        onPress={() => onStep(-1)}
      >
        <Minus size={15} aria-hidden="true" />
      </Button>
      <output>{value}</output>
      <Button
        type="button"
        aria-label={moreLabel}
        isDisabled={value >= most}
        onPress={() => onStep(1)}
      >
        <Plus size={15} aria-hidden="true" />
      </Button>
    </span>
  );
}
