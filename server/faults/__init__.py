"""What the fault listener answers: each path breaks a rule, or bends it, on purpose."""

from server.faults import breaking, heads, odd
from server.faults.registry import FAULTS, Fault

__all__ = ["FAULTS", "Fault", "breaking", "heads", "odd"]
