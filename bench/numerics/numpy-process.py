"""Times NumPy for `npm run bench`, one request a line (JSON), one answer a line, until its input ends.

  {"prepare": {"folder", "arrays": {name: shape}, "setup", "run", "answer"}}  -> {"ready": true}
  {"time": repeat}                                                            -> {"milliseconds": mean}
  {"answer": true}                                                            -> {"lengths": [...]}, values in answer.bin
"""

import json
import sys
import time

import numpy

namespace = {}
run = answer = None
folder = ""

print(json.dumps({"numpy": numpy.__version__, "python": sys.version.split()[0]}), flush=True)
for line in sys.stdin:
    request = json.loads(line)
    if "prepare" in request:
        spec = request["prepare"]
        folder = spec["folder"]
        namespace = {"np": numpy}
        for name, shape in spec["arrays"].items():
            namespace[name] = numpy.fromfile(f"{folder}/{name}.bin").reshape(shape)
        exec(spec["setup"], namespace)
        run = eval("lambda: " + spec["run"], namespace)
        answer = eval("lambda r: " + spec["answer"], namespace)
        reply = {"ready": True}
    elif "time" in request:
        # The smaller of two clocks, as in stopwatch.ts.
        wall, processor = time.perf_counter(), time.process_time()
        for _ in range(request["time"]):
            run()
        seconds = min(time.perf_counter() - wall, time.process_time() - processor)
        reply = {"milliseconds": seconds * 1e3 / request["time"]}
    else:
        parts = [numpy.ascontiguousarray(part, dtype=numpy.float64).ravel() for part in answer(run())]
        numpy.concatenate(parts).tofile(f"{folder}/answer.bin")
        reply = {"lengths": [len(part) for part in parts]}
    print(json.dumps(reply), flush=True)
