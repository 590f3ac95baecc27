using System.Security.Cryptography;

namespace CareersWeb.Site;

/// <summary>
/// Tells browsers to run, load and send nothing but what the pages themselves ask for. A header that an endpoint has set for itself
/// is left alone, so that a widget can be framed and a playground can bring its own policy.
/// </summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    private const int NonceBytes = 16;

    private const string Nobody = "'none'";

    private static readonly object NonceKey = new();
    private static readonly object PartnerKey = new();

    // What pages of other sites load from this one; everything else is for our own pages.
    private static readonly PathString Loader = "/widget.js";

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(SetAsync, context);
        return next(context);
    }

    /// <summary>The word that lets a script of this answer run; made when a page first asks for it.</summary>
    public static string NonceOf(HttpContext context)
    {
        if (context.Items[NonceKey] is string made) return made;
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(NonceBytes));
        context.Items[NonceKey] = nonce;
        return nonce;
    }

    /// <summary>Lets pages of one other site show this answer inside theirs.</summary>
    /// <param name="context">The answer's.</param>
    /// <param name="origin">The site; it has been checked that it may.</param>
    public static void AllowFraming(HttpContext context, string origin) => context.Items[PartnerKey] = origin;

    internal static string PolicyWith(string? nonce, string? partner = null) =>
        "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
        + $"base-uri 'none'; frame-ancestors {partner ?? Nobody}; require-trusted-types-for 'script'; trusted-types 'none'; "
        + (nonce is null ? "script-src 'none'" : $"script-src 'nonce-{nonce}'");

    private static Task SetAsync(object state)
    {
        var context = (HttpContext)state;
        var headers = context.Response.Headers;
        headers.TryAdd("Content-Security-Policy", PolicyWith(context.Items[NonceKey] as string, context.Items[PartnerKey] as string));
        headers.TryAdd("X-Content-Type-Options", "nosniff");
        headers.TryAdd("Referrer-Policy", "same-origin");
        headers.TryAdd("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()");
        headers.TryAdd("Cross-Origin-Opener-Policy", "same-origin");
        headers.TryAdd("Cross-Origin-Resource-Policy", context.Request.Path == Loader ? "cross-origin" : "same-origin");
        if (context.Request.IsHttps) headers.TryAdd("Strict-Transport-Security", "max-age=31536000");
        return Task.CompletedTask;
    }
}
