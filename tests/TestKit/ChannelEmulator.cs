using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace TestKit;

/// <summary>
/// The other side of the Bot Connector, with keys of its own: login service, signing keys and channel in one. It makes tokens without
/// any library, so that tests hold the library to the standard. As a handler it is every host at once; a test may also listen with it.
/// </summary>
public sealed class ChannelEmulator : HttpMessageHandler
{
    public const string AppId = "6b1f5c7e-8e02-4a3c-9d5b-2f6f0d1c9a77";
    public const string AppPassword = "a-password-of-the-tests";
    public const string ServiceUrl = "https://smba.trafficmanager.net/teams/";
    private const string BotToken = "bot-token-";

    private static readonly EmulatorKey Shared = new("key-1", 2_048, ["msteams", "webchat", "sms"]); // making one takes a while

    private readonly Lock _lock = new();
    private readonly List<SentReply> _replies = [];
    private int _tokens;
    private int _metadataReads;

    public ChannelEmulator() => Keys.Add(Key);

    /// <summary>The key that ordinary tokens are signed with.</summary>
    public EmulatorKey Key { get; } = Shared;

    /// <summary>The keys that the metadata tells of.</summary>
    public List<EmulatorKey> Keys { get; } = [];

    /// <summary>Where the signing keys are; changed by a test that listens on an address of its own.</summary>
    public string KeysAddress { get; set; } = "https://login.botframework.com/v1/.well-known/keys";

    /// <summary>What the metadata says of algorithms.</summary>
    public string[] Algorithms { get; set; } = ["RS256"];

    public bool IsMetadataDown { get; set; }

    public bool IsLoginDown { get; set; }

    /// <summary>What the channel answers to the next replies, in order, before it takes them again: a status and a <c>Retry-After</c>.</summary>
    public Queue<(int Status, string? RetryAfter)> Faults { get; } = new();

    /// <summary>Called while a reply is taken, for tests of order.</summary>
    public Func<Task>? OnReply { get; set; }

    public int MetadataReads => Volatile.Read(ref _metadataReads);

    public int TokensGiven => Volatile.Read(ref _tokens);

    /// <summary>Every host that was called.</summary>
    public HashSet<string> Hosts { get; } = [];

    /// <summary>What the channel has been sent, taken or not, in order.</summary>
    public IReadOnlyList<SentReply> Replies
    {
        get
        {
            lock (_lock) return [.. _replies];
        }
    }

    /// <summary>The claims of an ordinary token.</summary>
    public static Dictionary<string, object?> Claims(DateTimeOffset now, string serviceUrl = ServiceUrl) => new()
    {
        ["iss"] = "https://api.botframework.com",
        ["aud"] = AppId,
        ["nbf"] = now.ToUnixTimeSeconds(),
        ["exp"] = now.AddHours(1).ToUnixTimeSeconds(),
        ["serviceurl"] = serviceUrl,
    };

    /// <summary>The header of an ordinary token.</summary>
    public static Dictionary<string, object?> Header(string keyId) => new() { ["alg"] = "RS256", ["kid"] = keyId, ["typ"] = "JWT" };

    /// <summary>An ordinary token.</summary>
    public string Token(DateTimeOffset now, EmulatorKey? key = null, string serviceUrl = ServiceUrl) =>
        (key ?? Key).Sign(JsonSerializer.Serialize(Header((key ?? Key).Id)), JsonSerializer.Serialize(Claims(now, serviceUrl)));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        return await AnswerAsync(request.Method.Method, request.RequestUri!, request.Headers.Authorization?.ToString(), body); // a sent request has an address
    }

    /// <summary>Answers one call, whatever carried it.</summary>
    public async Task<HttpResponseMessage> AnswerAsync(string method, Uri address, string? authorization, string body)
    {
        lock (_lock) Hosts.Add(address.Authority);
        var path = address.AbsolutePath;
        if (path.EndsWith("/.well-known/openidconfiguration", StringComparison.Ordinal)) return Metadata();
        if (path.EndsWith("/.well-known/keys", StringComparison.Ordinal)) return Json(new { keys = Keys.Select(key => key.Public) });
        if (path.EndsWith("/oauth2/v2.0/token", StringComparison.Ordinal)) return Login(body);
        if (method != "POST" || !path.Contains("/v3/conversations/", StringComparison.Ordinal)) return new(HttpStatusCode.NotFound);
        if (OnReply is { } wait) await wait();
        return Take(address, authorization, body);
    }

    private HttpResponseMessage Metadata()
    {
        Interlocked.Increment(ref _metadataReads);
        return IsMetadataDown
            ? new(HttpStatusCode.ServiceUnavailable)
            : Json(new { issuer = "https://api.botframework.com", jwks_uri = KeysAddress, id_token_signing_alg_values_supported = Algorithms });
    }

    private HttpResponseMessage Login(string form)
    {
        if (IsLoginDown) return new(HttpStatusCode.InternalServerError);
        var isApp = form.Contains($"client_id={AppId}", StringComparison.Ordinal) && form.Contains($"client_secret={AppPassword}", StringComparison.Ordinal)
            && form.Contains("grant_type=client_credentials", StringComparison.Ordinal) && form.Contains("api.botframework.com", StringComparison.Ordinal);
        return isApp
            ? Json(new { token_type = "Bearer", expires_in = 3_599, access_token = BotToken + Interlocked.Increment(ref _tokens) })
            : new(HttpStatusCode.BadRequest) { Content = new StringContent("""{"error":"invalid_client"}""", Encoding.UTF8, "application/json") };
    }

    private HttpResponseMessage Take(Uri address, string? authorization, string body)
    {
        lock (_lock)
        {
            var isFault = Faults.TryDequeue(out var fault);
            var isSigned = authorization == $"Bearer {BotToken}{_tokens}";
            var status = isFault ? fault.Status : isSigned ? 201 : 401;
            _replies.Add(new(address.AbsoluteUri, authorization ?? "", JsonSerializer.Deserialize<JsonElement>(body), status));
            if (status == 0) throw new HttpRequestException(HttpRequestError.ConnectionError, "The connection was refused.");
            var answer = Json(new { id = $"reply-{_replies.Count}" });
            answer.StatusCode = (HttpStatusCode)status;
            if (fault.RetryAfter is { } after) answer.Headers.Add("Retry-After", after);
            return answer;
        }
    }

    private static HttpResponseMessage Json(object body) =>
        new(HttpStatusCode.OK) { Content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json") };
}

/// <summary>A reply that the channel was sent.</summary>
/// <param name="Address">Where to.</param>
/// <param name="Authorization">With what token.</param>
/// <param name="Activity">What.</param>
/// <param name="Status">What the channel answered; 0 when it could not be reached.</param>
public sealed record SentReply(string Address, string Authorization, JsonElement Activity, int Status)
{
    public string? Text => Activity.TryGetProperty("text", out var text) ? text.GetString() : null;
}

/// <summary>A signing key of the emulator.</summary>
/// <param name="id">Its name.</param>
/// <param name="bits">Its size.</param>
/// <param name="endorsements">The channels that it signs for; null to say nothing of them.</param>
/// <param name="use">What the metadata says it is for.</param>
public sealed class EmulatorKey(string id, int bits, string[]? endorsements, string use = "sig")
{
    public string Id { get; } = id;

    public RSA Rsa { get; } = RSA.Create(bits);

    /// <summary>As the metadata tells of it.</summary>
    public IReadOnlyDictionary<string, object> Public
    {
        get
        {
            var numbers = Rsa.ExportParameters(false);
            var key = new Dictionary<string, object>
            {
                ["kty"] = "RSA", ["use"] = use, ["kid"] = Id, ["n"] = Base64Url.EncodeToString(numbers.Modulus), ["e"] = Base64Url.EncodeToString(numbers.Exponent),
            };
            if (endorsements is not null) key["endorsements"] = endorsements;
            return key;
        }
    }

    /// <summary>A token of this header and these claims, whatever they are, signed with RS256 or another of the RSA algorithms.</summary>
    public string Sign(string header, string claims, HashAlgorithmName? hash = null, RSASignaturePadding? padding = null)
    {
        var signed = $"{Encode(header)}.{Encode(claims)}";
        byte[] signature;
        lock (Rsa) signature = Rsa.SignData(Encoding.ASCII.GetBytes(signed), hash ?? HashAlgorithmName.SHA256, padding ?? RSASignaturePadding.Pkcs1);
        return $"{signed}.{Base64Url.EncodeToString(signature)}";
    }

    public static string Encode(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
}
