"""Keeps a copy of the merchants in step with the platform, as a mall or an online platform would.

Standard library only; Python 3.9 or newer. The copy is an SQLite file, so that a crash at any moment costs nothing: the
merchants of a page of changes and the token after them are written in one transaction, and the next run goes on there.

    FANGXIN_TOKEN=$(./fangxin token partner) python3 partner_sync.py http://127.0.0.1:8080 copy.db

Runs once and ends in step; with --follow it stays and waits for changes.
"""
import argparse
import json
import os
import sqlite3
import urllib.error
import urllib.parse
import urllib.request

CHANGES = "/api/v1/merchant-changes"
CHECKPOINT = "/api/v1/partners/me/checkpoint"
DRIFT = "/api/v1/partners/me/drift"


class TokenExpired(Exception):
    """The token is older than the changes that are kept, or the platform began a new log: load everything again."""


class Platform:
    def __init__(self, base, token):
        self.base = base.rstrip("/")
        self.token = token

    def open(self, path, body=None, method="GET", **parameters):
        address = self.base + path + ("?" + urllib.parse.urlencode(parameters) if parameters else "")
        request = urllib.request.Request(address, method=method, data=json.dumps(body).encode() if body else None)
        request.add_header("Authorization", f"Bearer {self.token}")
        request.add_header("Content-Type", "application/json")
        try:
            return urllib.request.urlopen(request, timeout=60)
        except urllib.error.HTTPError as refusal:
            if refusal.code == 410:
                raise TokenExpired from refusal
            problem = json.load(refusal)
            raise SystemExit(f"{problem['code']}: {problem['detail']}") from refusal

    def json(self, path, **rest):
        with self.open(path, **rest) as response:
            return json.load(response)

    def snapshot(self):
        """The token after which to follow, and then every merchant; never the whole answer in memory."""
        with self.open(CHANGES + "/snapshot") as lines:
            yield json.loads(next(lines))["after"]
            count = 0
            for line in lines:
                item = json.loads(line)
                if "uscc" not in item:
                    if item["merchants"] != count:
                        raise IOError(f"the snapshot ends after {count} of {item['merchants']} merchants")
                    return
                count += 1
                yield item
            raise IOError("the snapshot breaks off")


class Copy:
    def __init__(self, file):
        self.db = sqlite3.connect(file)
        self.db.execute("CREATE TABLE IF NOT EXISTS merchant (uscc TEXT PRIMARY KEY, version INTEGER, data TEXT)")
        self.db.execute("CREATE TABLE IF NOT EXISTS place (only INTEGER PRIMARY KEY CHECK (only = 1), token TEXT)")
        self.db.commit()

    def token(self):
        row = self.db.execute("SELECT token FROM place").fetchone()
        return row[0] if row else None

    def put(self, merchant):
        """Changes come at least once, so a version that is not newer than the one held is passed over."""
        self.db.execute(
            "INSERT INTO merchant VALUES (?, ?, ?) ON CONFLICT (uscc) DO UPDATE SET version = excluded.version,"
            " data = excluded.data WHERE excluded.version >= merchant.version",
            (merchant["uscc"], merchant["version"], json.dumps(merchant, ensure_ascii=False)))

    def stand_at(self, token):
        self.db.execute("INSERT OR REPLACE INTO place VALUES (1, ?)", (token,))
        self.db.commit()

    def __len__(self):
        return self.db.execute("SELECT count(*) FROM merchant").fetchone()[0]


def load(platform, copy):
    items = platform.snapshot()
    token = next(items)
    for merchant in items:
        copy.put(merchant)
    copy.stand_at(token)
    platform.json(CHECKPOINT, body={"token": token}, method="PUT")
    print(f"loaded {len(copy)} merchants")


def follow(platform, copy, wait):
    """Applies one page of changes; whether there may be more at once."""
    page = platform.json(CHANGES, after=copy.token(), limit=1000, wait=wait)
    for change in page["changes"]:
        if change.get("merchant"):
            copy.put(change["merchant"])
    copy.stand_at(page["nextToken"])
    # Only now: what is acknowledged is safely held here.
    platform.json(CHECKPOINT, body={"token": page["nextToken"]}, method="PUT")
    if page["changes"]:
        print(f"applied {len(page['changes'])} changes")
    return page["hasMore"]


def main():
    parser = argparse.ArgumentParser(description="Keeps a copy of the merchants in step with the platform.")
    parser.add_argument("base")
    parser.add_argument("file")
    parser.add_argument("--follow", action="store_true", help="stay, and wait for changes")
    asked = parser.parse_args()
    platform = Platform(asked.base, os.environ["FANGXIN_TOKEN"])
    copy = Copy(asked.file)
    while True:
        try:
            if copy.token() is None:
                load(platform, copy)
            while follow(platform, copy, wait=20 if asked.follow else 0) or asked.follow:
                pass
            drift = platform.json(DRIFT)
            print("in step" if drift["inStep"] else f"lacks {len(drift['changes'])} changes")
            return
        except TokenExpired:
            print("the token has expired, loading everything again")
            load(platform, copy)


if __name__ == "__main__":
    main()
