"""What was measured, on pages: charts, tables, and sentences that stand as long as the figures bear them out."""
