"""What the fault listener answers: each path breaks a rule, or bends it, on purpose."""

from server.faults import breaking, heads, odd  # noqa: F401 - importing them registers their faults
from server.faults.registry import FAULTS

__all__ = ["FAULTS"]
