"""Lists jobs with an advanced apprenticeship, then asks again and is told that nothing has changed. Needs Python 3.9 and nothing else."""
import hashlib
import json
import sys
import urllib.error
import urllib.parse
import urllib.request

ADDRESS = sys.argv[1] if len(sys.argv) > 1 else "http://localhost:5080/graphql"

QUERY = """
query Jobs($first: Int!) {
  occupations(where: { entryRoute: { kind: [APPRENTICESHIP_ADVANCED] } }, first: $first) {
    totalCount
    nodes { title pay { minimum } }
  }
}
"""
VARIABLES = {"first": 5}
HASH = hashlib.sha256(QUERY.encode()).hexdigest()
EXTENSIONS = {"persistedQuery": {"version": 1, "sha256Hash": HASH}}
ACCEPT = {"Accept": "application/graphql-response+json"}


def post(body):
    request = urllib.request.Request(ADDRESS, json.dumps(body).encode(), {**ACCEPT, "Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=10) as answer:
        return json.load(answer)


def get_by_hash(tag=None):
    """A query that the service knows by its hash can be a short GET, which browsers and proxies may keep."""
    parameters = {"variables": json.dumps(VARIABLES), "extensions": json.dumps(EXTENSIONS)}
    headers = {**ACCEPT, "If-None-Match": tag} if tag else ACCEPT
    request = urllib.request.Request(f"{ADDRESS}?{urllib.parse.urlencode(parameters)}", headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status, answer.headers["ETag"]
    except urllib.error.HTTPError as refusal:
        return refusal.code, None


answer = post({"query": QUERY, "variables": VARIABLES, "extensions": EXTENSIONS})
for error in answer.get("errors", []):
    sys.exit(f"{error['message']} ({error['extensions']['code']})")

jobs = answer["data"]["occupations"]
print(f"{jobs['totalCount']} jobs in all")
for job in jobs["nodes"]:
    pounds = job["pay"]["minimum"]
    print(f"- {job['title']}: {f'from £{pounds:,}' if pounds else 'pay varies'}")

status, tag = get_by_hash()
status, _ = get_by_hash(tag)
print("Asked again: the answer has not changed" if status == 304 else "Asked again: there is another answer")
