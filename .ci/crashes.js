// Prints of each crash report in a folder (written by the .NET runtime, DOTNET_EnableCrashReportOnly) what the thread that ended the process was doing.
// The test runner only says that a process is gone, never why.
'use strict';
const fs = require('node:fs');
const path = require('node:path');

const folder = process.argv[2];
for (const name of fs.readdirSync(folder).filter(file => file.endsWith('.crashreport.json'))) {
  const { payload } = JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'));
  console.log(`\n== ${payload.process_name} crashed`);
  for (const thread of payload.threads.filter(known => known.crashed === 'true')) {
    console.log(thread.managed_exception_type ?? 'no managed exception');
    for (const frame of thread.stack_frames.slice(0, 60)) {
      console.log(`  at ${frame.method_name ?? `${frame.native_module ?? '?'} ${frame.unmanaged_name ?? ''}`}`);
    }
  }
}
