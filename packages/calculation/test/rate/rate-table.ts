import { money, quantity } from '../../src/money.ts';
import { chooseRate } from '../../src/rate/choose-rate.ts';
import type { RateRule } from '../../src/rate/rate-rule.ts';
import { toNumber } from '../../src/ten-thousandths.ts';
import type { CaseTable } from '../case.ts';

/** A rule by its type and number: `['Multiplier', 1.5]`. */
type PlainRule = readonly [type: RateRule['type'], rate: number];

/** What decides the price of an hour; left out where nothing is said. */
interface PlainQuestion {
  readonly role: number;
  readonly member?: number;
  readonly project?: number;
  readonly agreementRole?: PlainRule;
  readonly agreementType?: PlainRule;
  readonly workType?: PlainRule;
}

function ruleOf(plain: PlainRule | undefined): RateRule | null {
  if (plain === undefined) return null;
  const [type, rate] = plain;
  if (type === 'Custom') return { type, rate: money(rate) };
  return type === 'AdjAmount' ? { type, amount: money(rate) } : { type, times: quantity(rate) };
}

/** The price of an hour of work. */
export const rateTable: CaseTable<PlainQuestion, number> = {
  heading: 'Price of an hour',
  says: `What stands nearest to the work says the price: the project, else the agreement's price for the work role, else the
member, else the work role; then the multiplier, the addition or the fixed price of the work type. What the agreement says of
a work type stands in place of the type's own. A fixed price replaces only what stands further from the work than itself.
In ten-thousandths, half up.`,
  ask: ({ role, member, project, agreementRole, agreementType, workType }) =>
    toNumber(
      chooseRate({
        role: money(role),
        member: member === undefined ? null : money(member),
        project: project === undefined ? null : money(project),
        agreementRole: ruleOf(agreementRole),
        agreementType: ruleOf(agreementType),
        workType: ruleOf(workType),
      }),
    ),
  cases: [
    { title: 'the work role', question: { role: 115 }, answer: 115, mark: 'documented' },
    {
      title: 'a plain work type',
      question: { role: 115, workType: ['Multiplier', 1] },
      answer: 115,
      mark: 'documented',
    },
    {
      title: 'after hours, one and a half times',
      question: { role: 115, workType: ['Multiplier', 1.5] },
      answer: 172.5,
      mark: 'documented',
    },
    {
      title: 'half a ten-thousandth goes up',
      question: { role: 33.3333, workType: ['Multiplier', 1.5] },
      answer: 50,
      mark: 'assumed',
    },
    {
      title: 'work that costs nothing',
      question: { role: 115, workType: ['Multiplier', 0] },
      answer: 0,
      mark: 'assumed',
    },
    { title: 'so much more', question: { role: 115, workType: ['AdjAmount', 10] }, answer: 125, mark: 'documented' },
    { title: 'so much less', question: { role: 115, workType: ['AdjAmount', -15] }, answer: 100, mark: 'assumed' },
    { title: 'a fixed price', question: { role: 115, workType: ['Custom', 90] }, answer: 90, mark: 'documented' },
    { title: 'the project', question: { role: 115, project: 140 }, answer: 140, mark: 'documented' },
    {
      title: 'the project, after hours',
      question: { role: 115, project: 140, workType: ['Multiplier', 2] },
      answer: 280,
      mark: 'assumed',
    },
    {
      title: "the agreement's price for the role",
      question: { role: 115, agreementRole: ['Custom', 99] },
      answer: 99,
      mark: 'documented',
    },
    {
      title: "the agreement's share of the role's price",
      question: { role: 120, agreementRole: ['Multiplier', 0.8] },
      answer: 96,
      mark: 'documented',
    },
    {
      title: "the agreement's reduction of the role's price",
      question: { role: 120, agreementRole: ['AdjAmount', -20] },
      answer: 100,
      mark: 'documented',
    },
    {
      title: 'the project before the agreement',
      question: { role: 115, project: 140, agreementRole: ['Custom', 99] },
      answer: 140,
      mark: 'documented',
    },
    {
      title: "the agreement's price for the role, after hours",
      question: { role: 115, agreementRole: ['Custom', 100], workType: ['Multiplier', 1.5] },
      answer: 150,
      mark: 'assumed',
    },
    {
      title: "the agreement's price for the role before a fixed price of the work type",
      question: { role: 115, agreementRole: ['Custom', 99], workType: ['Custom', 250] },
      answer: 99,
      mark: 'documented',
    },
    {
      title: "the agreement's price for the work type",
      question: { role: 115, agreementType: ['Custom', 80], workType: ['Multiplier', 1.5] },
      answer: 80,
      mark: 'documented',
    },
    {
      title: "the agreement's multiplier in place of the work type's",
      question: { role: 100, agreementType: ['Multiplier', 1.25], workType: ['Multiplier', 1.5] },
      answer: 125,
      mark: 'assumed',
    },
    {
      title: 'role and work type of the agreement together',
      question: { role: 115, agreementRole: ['Custom', 100], agreementType: ['Multiplier', 2] },
      answer: 200,
      mark: 'documented',
    },
    {
      title: 'the work type of the agreement before its role',
      question: { role: 115, agreementRole: ['Custom', 100], agreementType: ['Custom', 80] },
      answer: 80,
      mark: 'documented',
    },
    {
      title: "the agreement's work type upon the project's price",
      question: { role: 115, project: 140, agreementType: ['AdjAmount', 10] },
      answer: 150,
      mark: 'assumed',
    },
    { title: 'the member before the work role', question: { role: 115, member: 130 }, answer: 130, mark: 'documented' },
    {
      title: 'the member before a fixed price of the work type',
      question: { role: 115, member: 130, workType: ['Custom', 90] },
      answer: 130,
      mark: 'documented',
    },
    {
      title: "the agreement's price for the role before the member's",
      question: { role: 115, member: 130, agreementRole: ['Custom', 99] },
      answer: 99,
      mark: 'documented',
    },
    {
      title: "a fixed price of the agreement's work type before the member's, and not before the project's",
      question: { role: 115, member: 130, project: 140, agreementType: ['Custom', 80] },
      answer: 140,
      mark: 'documented',
    },
    { title: 'a role without a price', question: { role: 0 }, answer: 0, mark: 'assumed' },
    {
      title: 'a project that charges nothing',
      question: { role: 115, project: 0 },
      answer: 0,
      mark: 'assumed',
    },
    {
      title: 'an agreement that charges nothing for the role',
      question: { role: 115, agreementRole: ['Custom', 0] },
      answer: 0,
      mark: 'assumed',
    },
    {
      title: 'so much more upon the project',
      question: { role: 115, project: 140, workType: ['AdjAmount', 25] },
      answer: 165,
      mark: 'assumed',
    },
    {
      title: 'the project before a fixed price of the work type',
      question: { role: 115, project: 140, workType: ['Custom', 90] },
      answer: 140,
      mark: 'documented',
    },
    {
      title: "the agreement's share of a role is nothing of the project's price",
      question: { role: 120, project: 200, agreementRole: ['Multiplier', 0.5] },
      answer: 200,
      mark: 'documented',
    },
    {
      title: 'a reduction below nothing is kept as it was agreed',
      question: { role: 15, workType: ['AdjAmount', -20] },
      answer: -5,
      mark: 'assumed',
    },
    {
      title: "the agreement's share of the role, and so much more for the work type",
      question: { role: 120, agreementRole: ['Multiplier', 0.75], agreementType: ['AdjAmount', 5] },
      answer: 95,
      mark: 'assumed',
    },
    {
      title: 'below half a ten-thousandth goes down',
      question: { role: 33.3331, workType: ['Multiplier', 1.25] },
      answer: 41.6664,
      mark: 'assumed',
    },
    {
      title: 'an absurd multiplier',
      question: { role: 400_000_000, workType: ['Multiplier', 10_000] },
      answer: { refused: 'out of range' },
      mark: 'assumed',
    },
  ],
};
