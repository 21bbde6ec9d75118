"""One side of a contest, run by ../contest.ts: reads the county, does its work once for the answer, then
once for each line "run" that it is sent, and tells the seconds; at the end the most memory it held.
Arguments: memberships, networks, organisations, the file for the answer's values."""

import gc
import hashlib
import json
import statistics
import sys
import time

import numpy
import polars

PATH, VALUES = sys.argv[1], sys.argv[4]
NETWORKS, ORGANISATIONS = int(sys.argv[2]), int(sys.argv[3])
# Before times count, as long as ../works/contestant.ts: seconds.
WARM_UP = 0.5


def memberships():
    """Networks and organisations of all memberships, as two columns of numbers."""
    frame = polars.read_csv(PATH)
    return (
        frame["network"].to_numpy().astype(numpy.int32),
        frame["organisation"].to_numpy().astype(numpy.int32),
    )


def digest(numbers):
    """Of whole numbers in order, as ../works/contestant.ts has it."""
    return hashlib.sha256(",".join(map(str, numbers)).encode()).hexdigest()


def compete(version, work, queries=None):
    """work() gives the answer: counts by name, the numbers to be digested, values (a function where
    judging takes long). With queries its argument is one of them, all answers are put together, and the
    time is the median of one."""

    def once():
        if queries is None:
            began = time.perf_counter()
            answer = work()
            return time.perf_counter() - began, answer
        seconds, answers = [], []
        for query in queries:
            began = time.perf_counter()
            answers.append(work(query))
            seconds.append(time.perf_counter() - began)
        return statistics.median(seconds), together(answers)

    gc.collect()
    before = status("VmRSS")
    with open("/proc/self/clear_refs", "w") as file:
        file.write("5")
    began = time.perf_counter()
    _, (counts, numbers, values) = once()
    values = values() if callable(values) else values
    numpy.asarray(values, dtype=numpy.float64).tofile(VALUES)
    while time.perf_counter() - began < WARM_UP:
        once()
    tell({"version": version, "counts": counts, "digest": digest(numbers)})
    for _ in sys.stdin:
        tell({"seconds": once()[0]})
    tell({"graphBytes": before, "peakBytes": status("VmHWM")})


def together(answers):
    counts = {}
    for of, _, _ in answers:
        for name, count in of.items():
            counts[name] = counts.get(name, 0) + count
    numbers = [number for _, of, _ in answers for number in of]
    return counts, numbers, numpy.concatenate([values for _, _, values in answers])


def status(field):
    """Bytes, as Linux tells them of the process; VmHWM since it was last cleared."""
    with open("/proc/self/status") as file:
        for line in file:
            if line.startswith(field):
                return int(line.split()[1]) * 1024


def tell(line):
    print(json.dumps(line), flush=True)
