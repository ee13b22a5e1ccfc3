# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "aiohttp",
#     "opentelemetry-instrumentation-aiohttp-client",
#     "opentelemetry-sdk",
# ]
# ///

import asyncio

import aiohttp
from opentelemetry import trace
from opentelemetry.instrumentation.aiohttp_client import AioHttpClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import ConsoleSpanExporter, SimpleSpanProcessor


def line(span):
    return f"{span.name} {dict(span.attributes)}\n"


exporter = ConsoleSpanExporter(formatter=line)
provider = TracerProvider()
provider.add_span_processor(SimpleSpanProcessor(exporter))
trace.set_tracer_provider(provider)
AioHttpClientInstrumentor().instrument()


async def main():
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        with trace.get_tracer("shop").start_as_current_span("show a tea"):
            async with session.get("http://127.0.0.1:7249/headers") as response:
                response.raise_for_status()
                headers = (await response.json())["headers"]
                print("Traceparent sent:", "Traceparent" in headers)


asyncio.run(main())
