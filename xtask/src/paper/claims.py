# Judges one PDF by the two standards that the report claims: PDF/UA-1 and the part of PDF/A named, 2a or 3a.
import sys

import pdf_oxide

document = pdf_oxide.PdfDocument(sys.argv[1])
archive = sys.argv[2]
verdicts = {"PDF/UA-1": document.validate_pdf_ua(), f"PDF/A-{archive}": document.validate_pdf_a(archive)}
for standard, verdict in verdicts.items():
    print(standard, "holds" if verdict["valid"] else "DOES NOT HOLD", verdict["errors"], verdict["warnings"])
sys.exit(0 if all(verdict["valid"] for verdict in verdicts.values()) else 1)
