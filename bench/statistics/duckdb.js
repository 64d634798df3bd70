// DuckDB over the NDJSON file: one GROUP BY of the fields that the plan reads, in a process of its own, without any validation.
import { DuckDBInstance } from "@duckdb/node-api";

const { path, threads } = JSON.parse(process.argv[2]);
const instance = await DuckDBInstance.create(":memory:", { threads: String(threads) });
const connection = await instance.connect();
const columns = `{
  identificationStatus: 'VARCHAR', detection: 'VARCHAR', sex: 'VARCHAR',
  ageAtRegistration: 'STRUCT(kind VARCHAR, years INTEGER, minimum INTEGER, maximum INTEGER, band VARCHAR)',
  placeOfOffence: 'STRUCT(country VARCHAR, subdivision VARCHAR, settlement VARCHAR)'
}`;
const sql = `
  SELECT count(*) AS leaves, CAST(sum(records) AS DOUBLE) AS records FROM (
    SELECT sex, ageAtRegistration, placeOfOffence.subdivision, identificationStatus, detection, placeOfOffence.settlement, count(*) AS records
    FROM read_ndjson('${path.replaceAll("'", "''")}', columns = ${columns}, ignore_errors = true)
    GROUP BY ALL
  )`;
const start = performance.now();
const reader = await connection.runAndReadAll(sql);
const [row] = reader.getRowObjects();
console.log(
  JSON.stringify({
    seconds: (performance.now() - start) / 1000,
    leaves: Number(row.leaves),
    records: Number(row.records),
  }),
);
connection.closeSync();
