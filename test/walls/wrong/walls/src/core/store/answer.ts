// Right, not wrong: the store knows how intake puts its questions.
import type { Question } from "../intake/ports/question.ts";

export const answer = (question: Question): string => question.name;
