import { checkHouse, describeReport } from './check';

const report = checkHouse(process.argv[2] ?? process.cwd());
console.log(describeReport(report));
process.exitCode = report.faults.length > 0 ? 1 : 0;
