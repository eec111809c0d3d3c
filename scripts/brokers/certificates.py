"""Certificates for the brokers, made on the spot and kept in one folder that all of them share. They are no secrets."""

from __future__ import annotations

import shutil
from pathlib import Path

from .service import HOST, programs, run

#: Of the key that is locked, and of the store that Java reads.
PASSWORD = "headrace-secret"
DAYS = "3650"
#: Who gets a certificate, and from which authority. The names are the users' of the brokers.
HOLDERS = {"server": "ca", "client": "ca", "nobody": "ca", "stranger": "stranger-ca"}
#: The common names: what a broker sees of whoever shows the certificate.
NAMES = {"server": "localhost", "client": "headrace", "nobody": "nobody", "stranger": "headrace"}

SETTINGS = f"""[req]
distinguished_name = name
prompt = no
[name]
CN = headrace
[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[holder]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature, keyEncipherment
extendedKeyUsage = serverAuth, clientAuth
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
subjectAltName = IP:{HOST}, DNS:localhost
"""


def certificates(folder: Path) -> None:
    """Make the folder's certificates, once.

    `ca.pem` is the authority that the brokers trust and are vouched for by. `server` is theirs (`server.p12` for
    ActiveMQ, `server.chain` with the key for Kafka), `client` stands for the user headrace, `nobody` for the user of
    that name, and `stranger` is vouched for by an authority that no broker trusts. The key in `client-encrypted.key`
    is `client.key`, locked with the password above in the way that AWS asks for (PBES1).
    """
    made, wanted = folder / "made.txt", f"{SETTINGS}{HOLDERS}{NAMES}"
    if made.exists() and made.read_text() == wanted:
        return
    programs({"openssl": "openssl"})
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    settings = folder / "openssl.conf"
    settings.write_text(SETTINGS)

    def path(name: str) -> str:
        return str(folder / name)

    new = ["openssl", "req", "-config", str(settings), "-newkey", "rsa:2048", "-nodes", "-sha256"]
    for authority in sorted(set(HOLDERS.values())):
        kept = ["-keyout", path(f"{authority}.key"), "-out", path(f"{authority}.pem")]
        run([*new, "-x509", "-extensions", "authority", "-days", DAYS, "-subj", f"/CN=Headrace {authority}", *kept])
    for holder, authority in HOLDERS.items():
        key, request, certificate = path(f"{holder}.key"), path(f"{holder}.request"), path(f"{holder}.pem")
        run([*new, "-subj", f"/CN={NAMES[holder]}", "-keyout", key, "-out", request])
        signed = ["openssl", "x509", "-req", "-sha256", "-days", DAYS, "-in", request, "-out", certificate]
        by = ["-CA", path(f"{authority}.pem"), "-CAkey", path(f"{authority}.key"), "-CAcreateserial"]
        run([*signed, *by, "-extfile", str(settings), "-extensions", "holder"])
        Path(request).unlink()
    locked = ["-topk8", "-v1", "PBE-SHA1-3DES", "-passout", f"pass:{PASSWORD}", "-out", path("client-encrypted.key")]
    run(["openssl", "pkcs8", "-in", path("client.key"), *locked])
    chain = "".join(Path(path(name)).read_text() for name in ("server.key", "server.pem", "ca.pem"))
    Path(path("server.chain")).write_text(chain)
    pair = ["-inkey", path("server.key"), "-in", path("server.pem"), "-certfile", path("ca.pem"), "-name", "server"]
    run(["openssl", "pkcs12", "-export", *pair, "-passout", f"pass:{PASSWORD}", "-out", path("server.p12")])
    made.write_text(wanted)


def shared(folder: Path) -> Path:
    """Where the certificates are, seen from the folder of a service."""
    return folder.parent / "certificates"


def for_clients(folder: Path, *names: str) -> dict[str, str]:
    """The authority's certificate, and those with their keys of the holders named."""
    wanted = ["ca.pem", *(f"{name}.{kind}" for name in names for kind in ("pem", "key"))]
    if "client" in names:
        wanted.append("client-encrypted.key")
    return {name: str(shared(folder) / name) for name in wanted}
