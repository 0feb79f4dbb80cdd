import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { ScrollBox } from '../view/scroll-box.tsx';
import type { ChartColumn } from './gather.ts';

const [width, height, foot, left] = [560, 220, 26, 58];

/** Columns with a bar for each series, a scale beside them, and the same figures as a table for who reads rather than looks. */
export function BarChart(props: {
  /** What is shown, for who does not see it. */
  says: string;
  series: readonly string[];
  columns: readonly ChartColumn[];
  show?: (value: number) => string;
  /** The top of the scale, where it does not follow from the values. */
  top?: number;
}): JSX.Element {
  const { says, series, columns, show = String } = props;
  const id = useId();
  const top = props.top ?? niceTop(Math.max(0, ...columns.flatMap(({ values }) => values)));
  return (
    <figure class="chart">
      {series.length > 1 ? <Legend series={series} /> : null}
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={id}>
        <title id={id}>{says}</title>
        {[0, 0.5, 1].map((part) => (
          <Line key={part} y={yOf(part)} label={show(top * part)} />
        ))}
        {columns.map((column, at) => (
          <Bars key={column.label + at} column={column} at={at} count={columns.length} top={top} show={show} />
        ))}
      </svg>
      <details>
        <summary>Figures</summary>
        <Figures {...props} show={show} />
      </details>
    </figure>
  );
}

function yOf(part: number): number {
  return 8 + (height - foot - 8) * (1 - part);
}

function Line({ y, label }: { y: number; label: string }): JSX.Element {
  return (
    <g class="scale">
      <line x1={left} x2={width} y1={y} y2={y} />
      <text x={left - 6} y={y + 4} text-anchor="end">
        {label}
      </text>
    </g>
  );
}

function Bars(props: {
  column: ChartColumn;
  at: number;
  count: number;
  top: number;
  show: (value: number) => string;
}): JSX.Element {
  const { column, at, count, top, show } = props;
  const room = (width - left) / count;
  const x = left + room * at;
  const bar = (room * 0.72) / column.values.length;
  const everyOther = Math.ceil(count / 8);
  return (
    <g>
      {column.values.map((value, series) => {
        const y = yOf(top === 0 ? 0 : value / top);
        return (
          <rect
            key={series}
            class={`series-${series}`}
            x={x + room * 0.14 + bar * series}
            y={y}
            width={Math.max(1, bar - 1)}
            height={yOf(0) - y}
            rx="2"
          >
            <title>{`${column.label}: ${show(value)}`}</title>
          </rect>
        );
      })}
      {at % everyOther === 0 ? (
        <text class="label" x={x + room / 2} y={height - 6} text-anchor="middle">
          {column.label}
        </text>
      ) : null}
    </g>
  );
}

function Legend({ series }: { series: readonly string[] }): JSX.Element {
  return (
    <ul class="legend">
      {series.map((name, at) => (
        <li key={name}>
          <span class={`key series-${at}`} aria-hidden="true" /> {name}
        </li>
      ))}
    </ul>
  );
}

function Figures(props: {
  says: string;
  series: readonly string[];
  columns: readonly ChartColumn[];
  show: (value: number) => string;
}): JSX.Element {
  return (
    <ScrollBox label={props.says}>
      <table class="plain">
        <caption class="hidden">{props.says}</caption>
        <thead>
          <tr>
            <th scope="col">When</th>
            {props.series.map((name) => (
              <th key={name} scope="col" class="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.columns.map(({ label, values }, at) => (
            <tr key={label + at}>
              <th scope="row">{label}</th>
              {values.map((value, series) => (
                <td key={series} class="number">
                  {props.show(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** The next round figure whose half is round as well, so that the scale can be read. */
function niceTop(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  const steps = power === 1 ? [2, 4, 6, 8, 10] : [1, 2, 4, 6, 8, 10];
  return (steps.find((each) => each * power >= most) ?? 10) * power;
}
