import { expect, it } from "vitest";
import {
  fitOfEmail,
  isSharedAddress,
  localPart,
  nameOfEmail,
} from "../../../src/core/text/email-name.ts";
import { parsePersonName } from "../../../src/core/text/person-name.ts";

it.each([
  ["j.vanderberg@minbzk.nl", "|j|van der|berg"],
  ["jan.van.der.berg@minbzk.nl", "jan|j|van der|berg"],
  ["Jan_van_der_Berg@minbzk.nl", "jan|j|van der|berg"],
  ["j.w.jansen@rws.nl", "|jw||jansen"],
  ["anna.jansen-devries@rws.nl", "anna|a||jansen devries"],
  ["jan.jansen2@rws.nl", "jan|j||jansen"],
])("%s spells %s", (email, expected) => {
  const name = nameOfEmail(email)!;
  expect([name.given.join(" "), name.initials, name.prefix, name.family].join("|")).toBe(expected);
});

it.each(["bergj@minbzk.nl", "info@minbzk.nl", "postbus.247@rvo.nl"])(
  "%s spells no name",
  (email) => {
    expect(nameOfEmail(email)).toBeNull();
  },
);

it.each([
  ["jan.van.der.berg@x.nl", "Jan van der Berg", "given"],
  ["j.vanderberg@x.nl", "Jan van der Berg", "initial"],
  ["jvdberg@x.nl", "Jan van der Berg", "initial"],
  ["bergj@x.nl", "Berg, J. van der", "initial"],
  ["bergjw@x.nl", "J.W. van der Berg", "initial"],
  ["berg.jan@x.nl", "Jan van der Berg", "given"],
  ["jaap.vanderberg@x.nl", "van der Berg, J. (Jaap)", "given"],
  ["jaap.vanderberg@x.nl", "Jan van der Berg", null],
  ["p.jansen@x.nl", "Jan Jansen", null],
  ["info@x.nl", "Jan Jansen", null],
  ["f.elamrani@x.nl", "Fatima El Amrani", "initial"],
  ["m.oneill@x.nl", "Mary O'Neill", "initial"],
])("%s beside %s: %s", (email, name, fit) => {
  expect(fitOfEmail(email, parsePersonName(name))).toBe(fit);
});

it("what is before the at sign is compared without tag and capitals", () => {
  expect(localPart("J.Jansen2+werk@minbzk.nl")).toBe("j.jansen2");
});

it("an address of a department is not a person's", () => {
  expect(["secretariaat.cio@x.nl", "info@x.nl", "team-data@x.nl"].every(isSharedAddress)).toBe(
    true,
  );
  expect(["informant@x.nl", "t.teamer@x.nl"].some(isSharedAddress)).toBe(false);
});
