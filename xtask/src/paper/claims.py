# Judges one PDF by the standards that are named after it: PDF/UA-1, PDF/A-2a, PDF/A-3a.
import sys

import pdf_oxide

document = pdf_oxide.PdfDocument(sys.argv[1])
judges = {
    "PDF/UA-1": document.validate_pdf_ua,
    "PDF/A-2a": lambda: document.validate_pdf_a("2a"),
    "PDF/A-3a": lambda: document.validate_pdf_a("3a"),
}
verdicts = {standard: judges[standard]() for standard in sys.argv[2:]}
for standard, verdict in verdicts.items():
    print(standard, "holds" if verdict["valid"] else "DOES NOT HOLD", verdict["errors"], verdict["warnings"])
sys.exit(0 if verdicts and all(verdict["valid"] for verdict in verdicts.values()) else 1)
