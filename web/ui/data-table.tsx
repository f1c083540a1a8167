import type { ReactNode } from 'react';
import { ScrollRegion } from './scroll-region.tsx';

export interface Column {
  label: ReactNode;
  /** Figures: to the right, in tabular numerals. */
  numeric?: boolean;
}

interface DataTableProps {
  caption: ReactNode;
  columns: Column[];
  /** One list of cells a row, as long as the columns; the first cell heads its row. */
  rows: { key: string; cells: ReactNode[] }[];
  /** Whether the table scrolls within itself, its head staying. */
  tall?: boolean;
}

/** A table with its caption, and heads tied to rows and columns. It scrolls within itself on narrow screens. */
export function DataTable({ caption, columns, rows, tall }: DataTableProps) {
  return (
    <ScrollRegion label={plain(caption)} className={tall ? 'table-scroll table-tall' : 'table-scroll'}>
      <table className="data">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no identity but their place
              <th key={index} scope="col" className={column.numeric ? 'num' : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, index) => {
                const className = columns[index]?.numeric ? 'num' : undefined;
                return index === 0 ? (
                  <th key="head" scope="row" className={className}>
                    {cell}
                  </th>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their place
                  <td key={index} className={className}>
                    {cell}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function plain(caption: ReactNode): string | undefined {
  return typeof caption === 'string' ? caption : undefined;
}
