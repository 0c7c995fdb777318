# Judges one PDF by the two standards that the report claims: PDF/UA-1 and PDF/A-2a.
import sys

import pdf_oxide

document = pdf_oxide.PdfDocument(sys.argv[1])
verdicts = {"PDF/UA-1": document.validate_pdf_ua(), "PDF/A-2a": document.validate_pdf_a("2a")}
for standard, verdict in verdicts.items():
    print(standard, "holds" if verdict["valid"] else "DOES NOT HOLD", verdict["errors"], verdict["warnings"])
sys.exit(0 if all(verdict["valid"] for verdict in verdicts.values()) else 1)
