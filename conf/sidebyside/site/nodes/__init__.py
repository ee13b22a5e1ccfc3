"""The parts that several directives show: answers and their marks, tabs, notes on releases."""
