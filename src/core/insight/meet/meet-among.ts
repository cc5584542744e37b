import type { PersonId } from "../../model/ids.ts";
import { NO_DEPARTMENT, type DepartmentLevel } from "../../network/department-level.ts";
import type { Network } from "../../network/network.ts";
import type { PeoplePairs } from "../../network/people-pairs.ts";

/** A topic and who offers or asks for it. */
export type PeopleOfTopic = { readonly people: readonly PersonId[] };

/** All that is looked at, as plain values, so that another thread can do it. */
export type MeetAmong = {
  readonly pairs: PeoplePairs;
  /** Of each person the place of the department, or NO_DEPARTMENT. */
  readonly ofPerson: Int32Array;
  /** 1 for who may be proposed. */
  readonly mayMeet: Uint8Array;
  /** The places of the people of each topic, each once. */
  readonly peopleOf: readonly (readonly number[])[];
};

/** Who may meet, and by what. */
export function meetingPeople(
  { people, placeOf, pairs }: Network,
  { ofPerson }: Pick<DepartmentLevel, "ofPerson">,
  topics: readonly PeopleOfTopic[],
): MeetAmong {
  return {
    pairs,
    ofPerson,
    mayMeet: Uint8Array.from(people, ({ sharing }, person) =>
      sharing !== "private" && ofPerson[person] !== NO_DEPARTMENT ? 1 : 0,
    ),
    peopleOf: topics.map((topic) =>
      [...new Set(topic.people)].flatMap((id) => placeOf.get(id) ?? []),
    ),
  };
}
