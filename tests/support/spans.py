"""OpenTelemetry's spans, kept in memory: what its instrumentation noted of the requests."""

import importlib

from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

NAMES = {
    "requests": ("requests", "RequestsInstrumentor"),
    "httpx": ("httpx", "HTTPXClientInstrumentor"),
    "httpx2": ("httpx", "HTTPX2ClientInstrumentor"),
    "aiohttp": ("aiohttp_client", "AioHttpClientInstrumentor"),
    "niquests": ("niquests", "NiquestsInstrumentor"),
}


class Spans:
    """Spans of requests, from now on, by the instrumentation of this client."""

    def __init__(self, client: str) -> None:
        module, name = NAMES[client]
        self._exporter = InMemorySpanExporter()
        provider = TracerProvider()
        provider.add_span_processor(SimpleSpanProcessor(self._exporter))
        instrumentor = getattr(importlib.import_module(f"opentelemetry.instrumentation.{module}"), name)
        instrumentor().instrument(tracer_provider=provider)

    @property
    def finished(self) -> list[ReadableSpan]:
        """Those that have ended."""
        return list(self._exporter.get_finished_spans())

    @property
    def seconds(self) -> float:
        """How long the only one took."""
        (span,) = self.finished
        return float(span.end_time - span.start_time) / 1e9
