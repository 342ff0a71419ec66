"""Converts the shards of an archive on a Dask cluster: python3 archive.py ADDRESS-OF-SCHEDULER"""

import pathlib
import subprocess
import sys

from distributed import Client, as_completed


def convert(shard):
    subprocess.run(["./one.sh", shard], check=True)
    return shard


if __name__ == "__main__":
    shards = sorted(str(path) for path in pathlib.Path("shards").glob("*.ndjson"))
    with Client(sys.argv[1]) as client:
        # A task whose worker died is run again elsewhere; one.sh finds what is done already.
        futures = client.map(convert, shards, retries=2)
        done = [future.result() for future in as_completed(futures)]
    print(len(done), "shards", "done" if sorted(done) == shards else "differ")
