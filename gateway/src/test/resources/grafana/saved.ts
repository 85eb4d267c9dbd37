import type { Panel } from '@grafana/schema';
import type { Dashboard } from 'grafana/veneer/dashboard.types';
import type * as bars from 'grafana/raw/composable/barchart/panelcfg/x/BarChartPanelCfg_types.gen';
import type * as stat from 'grafana/raw/composable/stat/panelcfg/x/StatPanelCfg_types.gen';
import type * as table from 'grafana/raw/composable/table/panelcfg/x/TablePanelCfg_types.gen';
import type * as series from 'grafana/raw/composable/timeseries/panelcfg/x/TimeSeriesPanelCfg_types.gen';

/** A type as it is saved: the words of its enumerations instead of their members. */
type Words<T> = T extends string
  ? `${T}`
  : T extends number | boolean | null | undefined
    ? T
    : T extends Array<infer Each>
      ? Array<Words<Each>>
      : T extends object
        ? { [Key in keyof T]: Words<T[Key]> }
        : T;

/** What is left out is filled in with defaults. */
type Given<T> = T extends Array<unknown> ? T : T extends object ? { [Key in keyof T]?: Given<T[Key]> } : T;

/** A question to the data source, as the Infinity plugin's documentation describes it. */
interface Query {
  refId: string;
  datasource: { type: 'yesoreyeram-infinity-datasource'; uid: string };
  type: 'json';
  source: 'url';
  parser: 'backend';
  format: 'table' | 'timeseries' | 'dataframe';
  url: string;
  url_options: { method: 'GET' };
  root_selector: string;
  columns: Array<{ selector: string; text: string; type: 'string' | 'number' | 'timestamp'; timestampFormat?: string }>;
}

interface Shown<Type extends string, Options, Fields>
  extends Omit<Words<Panel>, 'type' | 'options' | 'targets' | 'fieldConfig'> {
  type: Type;
  title: string;
  options: Given<Words<Options>>;
  fieldConfig: Words<{
    defaults: Given<NonNullable<Panel['fieldConfig']>['defaults']> & { custom?: Fields };
    overrides: NonNullable<Panel['fieldConfig']>['overrides'];
  }>;
  targets: [Query];
}

export type Saved = Omit<Words<Dashboard>, 'panels'> & {
  uid: string;
  title: string;
  panels: Array<
    | Shown<'stat', stat.Options, never>
    | Shown<'timeseries', series.Options, series.FieldConfig>
    | Shown<'barchart', bars.Options, bars.FieldConfig>
    | Shown<'table', table.Options, table.FieldConfig>
  >;
};
