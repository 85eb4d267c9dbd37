"""Reads public figures of the platform. Standard library only; Python 3.9 or newer.

    python3 figures.py http://127.0.0.1:8080
"""
import json
import sys
import urllib.parse
import urllib.request


def figures(base, resource, token=None, **parameters):
    """An answer of /api/v1/statistics/<resource>; a list as a value repeats the parameter."""
    query = urllib.parse.urlencode(parameters, doseq=True)
    headers = {"Accept": "application/json", "Accept-Language": "en"}
    if token:
        headers["Authorization"] = f"Bearer {token}"
    request = urllib.request.Request(f"{base}/api/v1/statistics/{resource}?{query}", headers=headers)
    with urllib.request.urlopen(request, timeout=30) as response:
        return json.load(response)


def shown(figure):
    """Small figures are withheld from the public, which is not the same as nought."""
    if figure.get("suppressed"):
        return "withheld"
    if figure["value"] is None:
        return "none"
    if "denominator" in figure:
        return f"{figure['value']:.1%} ({figure['numerator']} of {figure['denominator']})"
    return f"{figure['value']:,}"


def main():
    base = sys.argv[1].rstrip("/")
    answer = figures(base, "complaints", groupBy="district", metric=["received", "handling-rate"])
    print(f"{answer['from']} to {answer['to']}, counted {answer['asOf']}, {answer['view']} view")
    for row in answer["rows"]:
        values = row["values"]
        print(f"{row['labels']['district']}: {shown(values['received'])} received, {shown(values['handling-rate'])} handled")


if __name__ == "__main__":
    main()
