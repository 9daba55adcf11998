"""An error nobody expected, with a name in it and another error behind it."""


def a_bug() -> Exception:
    """Raised and caught in this file, which its report names."""
    secret = "Sabine Berger"
    try:
        try:
            {}[secret]  # type: ignore[index]
        except KeyError as cause:
            raise ValueError(secret) from cause
    except ValueError as error:
        return error
    raise AssertionError
