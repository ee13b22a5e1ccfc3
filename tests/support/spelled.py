"""How an option of a client is spelled, told by an option that was seen to work."""

from collections.abc import Mapping


def spelled(option: Mapping[str, object], *, works: bool) -> str | None:
    """Give the option as it is written, `verify=False` or `proxies=`; None where it did not work."""
    ((name, value),) = option.items()
    return (f"{name}={value}" if isinstance(value, bool) else f"{name}=") if works else None
