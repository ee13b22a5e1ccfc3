"""A grey gradient of 16 x 16 pixels in four formats, by their media type; no image library is needed for it."""

from __future__ import annotations

from base64 import b64decode

PICTURES = {
    "image/webp": b64decode("UklGRiIAAABXRUJQVlA4TBUAAAAvD8ADAM1lRP8DQoKE6P/j1ohI3QMA"),
    "image/svg+xml": (
        b'<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><linearGradient id="g" x2="1" y2="1">'
        b'<stop/><stop offset="1" stop-color="#f0f0f0"/></linearGradient><path d="M0 0h16v16H0z" fill="url(#g)"/></svg>'
    ),
    "image/jpeg": b64decode(
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1x"
        "eXBkeFxlZ2P/wAALCAAQABABAREA/8QAFQABAQAAAAAAAAAAAAAAAAAABgD/xAAXEAEAAwAAAAAAAAAAAAAAAAAEACEx/9oACAEBAAA/ADYh"
        "5UQCHlSEPKiAQ8qf/9k="
    ),
    "image/png": b64decode(
        "iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAAAAAA6mKC9AAAAUUlEQVR4nF3HEQKAQAAAwcUwDMMwDMMwDMMwPAzDMAzDMAzDMAzDnpDv"
        "2EAUJ2mWF2VVN23XB39AH9En9Bl9QV/RN/Qd/UA/0S/0G/1Bf9G/H9ANeAHCPM4EAAAAAElFTkSuQmCC"
    ),
}
