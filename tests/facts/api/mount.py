"""A transport for some URLs only (`mount`)

A transport of one's own was mounted for `http://localhost:<port>/api/`. Asked for were a URL that begins so, another
path of the same server, and another server: those that the mounted transport was handed. The `mounts` of httpx look
at scheme, host and port alone.
"""

from tests.support.wire import Listener

QUESTION = "Can a transport or adapter serve only some of the URLs?"
ANSWERS = {
    ("under the prefix",): ("yes", "by URL prefix"),
    ("under the prefix", "same server"): ("yes", "by host and port"),
    "raises TypeError": ("no", "no such option"),
}


URLS = ("under the prefix", "same server", "other server")


def _urls(server, base):
    return dict(zip(URLS, (base + "/api/x", base + "/x", server.http + "/get"), strict=True))


def _base(listener):
    return listener.url.replace("127.0.0.1", "localhost")


def with_requests(requests, server):
    mounted = []
    adapter = requests.adapters.HTTPAdapter()
    send = adapter.send

    def recording(request, **keywords):
        mounted.append(request.url)
        return send(request, **keywords)

    adapter.send = recording
    with Listener() as listener, requests.Session() as session:
        session.mount(_base(listener) + "/api/", adapter)
        urls = _urls(server, _base(listener))
        for url in urls.values():
            session.get(url)
        return [name for name, url in urls.items() if url in mounted]


def with_httpx(httpx, server):
    mounted = []
    transport = httpx.HTTPTransport()
    handle = transport.handle_request

    def recording(request):
        mounted.append(str(request.url))
        return handle(request)

    transport.handle_request = recording
    with Listener() as listener, httpx.Client(mounts={_base(listener) + "/api/": transport}) as client:
        urls = _urls(server, _base(listener))
        for url in urls.values():
            client.get(url)
        return [name for name, url in urls.items() if url in mounted]


async def with_aiohttp(aiohttp, server):
    mounted = []
    connector = aiohttp.TCPConnector()
    connect = connector.connect

    async def recording(request, *args, **keywords):
        mounted.append(str(request.url))
        return await connect(request, *args, **keywords)

    connector.connect = recording
    with Listener() as listener:
        try:
            session = aiohttp.ClientSession(mounts={_base(listener) + "/api/": connector})
        except TypeError as error:
            return error
        urls = _urls(server, _base(listener))
        for url in urls.values():
            await session.get(url)
        return [name for name, url in urls.items() if url in mounted]
