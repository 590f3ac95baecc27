using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TestKit;

namespace BotProtocol.Tests.Channels;

/// <summary>Calls that are to be refused, by name: the header and the body that go together. All else about them is right.</summary>
internal static class ForgedTokens
{
    /// <param name="Authorization">The header; null for none.</param>
    /// <param name="Body">The activity.</param>
    internal sealed record Forgery(string? Authorization, string Body);

    internal static IReadOnlyDictionary<string, Func<TestChannel, Forgery>> Rows { get; } = new Dictionary<string, Func<TestChannel, Forgery>>
    {
        // The header
        ["no header"] = _ => new(null, TestChannel.Body()),
        ["empty header"] = _ => Raw(""),
        ["scheme alone"] = _ => Raw("Bearer"),
        ["scheme and a space"] = _ => Raw("Bearer "),
        ["another scheme"] = c => Raw("Basic " + Good(c)),
        ["no scheme"] = c => Raw(Good(c)),
        ["scheme without a space"] = c => Raw("Bearer" + Good(c)),
        ["scheme and a tab"] = c => Raw("Bearer\t" + Good(c)),
        ["token in quotes"] = c => Raw($"Bearer \"{Good(c)}\""),
        ["two tokens"] = c => Raw($"Bearer {Good(c)}, Bearer {Good(c)}"),
        ["token twice in one"] = c => Raw($"Bearer {Good(c)} {Good(c)}"),
        ["the bot's own password"] = _ => Raw("Bearer " + ChannelEmulator.AppPassword),

        // The shape
        ["one part"] = _ => Raw("Bearer abc"),
        ["two parts"] = c => Raw("Bearer " + Parts(c)[0] + "." + Parts(c)[1]),
        ["four parts"] = c => Raw($"Bearer {Good(c)}.{Parts(c)[2]}"),
        ["five parts, as encrypted"] = c => Raw($"Bearer {Good(c)}.{Parts(c)[2]}.{Parts(c)[2]}"),
        ["empty parts"] = _ => Raw("Bearer .."),
        ["empty header part"] = c => Raw($"Bearer .{Parts(c)[1]}.{Parts(c)[2]}"),
        ["empty claims"] = c => Raw($"Bearer {Parts(c)[0]}..{Parts(c)[2]}"),
        ["empty signature"] = c => Raw($"Bearer {Parts(c)[0]}.{Parts(c)[1]}."),
        ["space inside"] = c => Raw("Bearer " + Good(c).Insert(10, " ")),
        ["line feed inside"] = c => Raw("Bearer " + Good(c).Insert(10, "\n")),
        ["padding at the end"] = c => Raw($"Bearer {Good(c)}=="),
        ["bad base64"] = c => Raw($"Bearer {Parts(c)[0]}.{Parts(c)[1]}.***"),
        ["base64 of the other alphabet"] = c => Raw($"Bearer {Parts(c)[0]}.{Parts(c)[1]}.{Parts(c)[2][..^4]}+//A"),
        ["another way to write the last byte"] = c => Raw($"Bearer {Good(c)[..^1]}{OtherEnding(Good(c)[^1])}"),
        ["header is no JSON"] = c => Signed(c, "{alg", null),
        ["header is a list"] = c => Signed(c, "[]", null),
        ["claims are no JSON"] = c => Signed(c, null, "{\"iss\":"),
        ["claims are a list"] = c => Signed(c, null, "[]"),
        ["claims are not UTF-8"] = c => Raw($"Bearer {Parts(c)[0]}.{Base64Url.EncodeToString([0x7B, 0xFF, 0x7D])}.{Parts(c)[2]}"),
        ["claims nested deep"] = c => Claims(c, claims => claims["x"] = JsonSerializer.Deserialize<JsonElement>(new string('[', 20) + new string(']', 20))),
        ["oversized"] = c => Claims(c, claims => claims["x"] = new string('x', 10_000)),

        // The algorithm
        ["alg none, no signature"] = c => Raw($"Bearer {Unsigned(c, "none")}."),
        ["alg none, a good signature"] = c => Raw($"Bearer {Unsigned(c, "none")}.{Parts(c)[2]}"),
        ["alg nOnE"] = c => Raw($"Bearer {Unsigned(c, "nOnE")}.{Parts(c)[2]}"),
        ["HS256 with the public key as text"] = c => Hmac(c, Encoding.UTF8.GetBytes(c.Emulator.Key.Rsa.ExportSubjectPublicKeyInfoPem())),
        ["HS256 with the public key as bytes"] = c => Hmac(c, c.Emulator.Key.Rsa.ExportSubjectPublicKeyInfo()),
        ["HS256 with the modulus"] = c => Hmac(c, c.Emulator.Key.Rsa.ExportParameters(false).Modulus!), // an RSA key has one
        ["HS256 with the password"] = c => Hmac(c, Encoding.UTF8.GetBytes(ChannelEmulator.AppPassword)),
        ["RS384, well signed"] = c => Header(c, header => header["alg"] = "RS384", HashAlgorithmName.SHA384),
        ["RS512, well signed"] = c => Header(c, header => header["alg"] = "RS512", HashAlgorithmName.SHA512),
        ["PS256, well signed"] = c => Header(c, header => header["alg"] = "PS256", padding: RSASignaturePadding.Pss),
        ["ES256"] = c => Header(c, header => header["alg"] = "ES256"),
        ["alg in small letters"] = c => Header(c, header => header["alg"] = "rs256"),
        ["alg missing"] = c => Header(c, header => header.Remove("alg")),
        ["alg a number"] = c => Header(c, header => header["alg"] = 256),
        ["alg twice"] = c => Signed(c, $$"""{"alg":"none","alg":"RS256","kid":"{{c.Emulator.Key.Id}}"}""", null),

        // The key
        ["kid missing"] = c => Header(c, header => header.Remove("kid")),
        ["kid empty"] = c => Header(c, header => header["kid"] = ""),
        ["kid a number"] = c => Header(c, header => header["kid"] = 1),
        ["kid unknown"] = c => Header(c, header => header["kid"] = "key-9"),
        ["kid very long"] = c => Header(c, header => header["kid"] = new string('k', 300)),
        ["kid in other letters"] = c => Header(c, header => header["kid"] = c.Emulator.Key.Id.ToUpperInvariant()),
        ["kid twice"] = c => Signed(c, $$"""{"alg":"RS256","kid":"key-9","kid":"{{c.Emulator.Key.Id}}"}""", null),
        ["kid of another key of ours"] = c =>
        {
            var other = Add(c, new EmulatorKey("key-2", 2_048, ["msteams"]));
            return Raw("Bearer " + c.Emulator.Key.Sign(Json(ChannelEmulator.Header(other.Id)), Json(ChannelEmulator.Claims(c.Clock.Now))));
        },
        ["another key under the same kid"] = c => Raw("Bearer " + c.Emulator.Token(c.Clock.Now, new EmulatorKey(c.Emulator.Key.Id, 2_048, ["msteams"]))),
        ["key brought along in the header"] = c => Own(c, (header, key) => header["jwk"] = key.Public),
        ["key of an address in the header"] = c => Own(c, (header, _) => header["jku"] = "https://attacker.example/keys"),
        ["certificate of an address in the header"] = c => Own(c, (header, _) => header["x5u"] = "https://attacker.example/cert"),
        ["a listed key of 1,024 bits"] = c => Raw("Bearer " + c.Emulator.Token(c.Clock.Now, Add(c, new EmulatorKey("weak", 1_024, ["msteams"])))),
        ["a listed key for encryption"] = c => Raw("Bearer " + c.Emulator.Token(c.Clock.Now, Add(c, new EmulatorKey("enc", 2_048, ["msteams"], "enc")))),
        ["an extension that must be understood"] = c => Header(c, header => { header["crit"] = new[] { "b64" }; header["b64"] = true; }),
        ["compressed"] = c => Header(c, header => header["zip"] = "DEF"),
        ["another type of token"] = c => Header(c, header => header["typ"] = "at+jwt"),

        // The signature
        ["signature altered at the start"] = c => Raw($"Bearer {Parts(c)[0]}.{Parts(c)[1]}.{Altered(Parts(c)[2], 0)}"),
        ["signature altered in the middle"] = c => Raw($"Bearer {Parts(c)[0]}.{Parts(c)[1]}.{Altered(Parts(c)[2], 150)}"),
        ["signature cut short"] = c => Raw("Bearer " + Good(c)[..^8]),
        ["signature of zeros"] = c => Raw($"Bearer {Parts(c)[0]}.{Parts(c)[1]}.{Base64Url.EncodeToString(new byte[256])}"),
        ["signature of another token"] = c => Raw($"Bearer {Parts(c)[0]}.{Parts(c)[1]}.{c.Emulator.Token(c.Clock.Now.AddSeconds(1)).Split('.')[2]}"),
        ["claims altered under the signature"] = c => Swapped(c, claims => claims["exp"] = c.Clock.Now.AddYears(1).ToUnixTimeSeconds()),
        ["service URL altered under the signature"] = c => Swapped(c, claims => claims["serviceurl"] = "https://smba.trafficmanager.net/other/"),
        ["header altered under the signature"] = c => Raw($"Bearer {EmulatorKey.Encode(Json(ChannelEmulator.Header(c.Emulator.Key.Id)) + " ")}.{Parts(c)[1]}.{Parts(c)[2]}"),

        // Who made it, and for whom
        ["issuer another"] = c => Claims(c, claims => claims["iss"] = "https://api.example.org"),
        ["issuer with a slash"] = c => Claims(c, claims => claims["iss"] = "https://api.botframework.com/"),
        ["issuer over http"] = c => Claims(c, claims => claims["iss"] = "http://api.botframework.com"),
        ["issuer in other letters"] = c => Claims(c, claims => claims["iss"] = "https://API.botframework.com"),
        ["issuer missing"] = c => Claims(c, claims => claims.Remove("iss")),
        ["issuer null"] = c => Claims(c, claims => claims["iss"] = null),
        ["issuer a list"] = c => Claims(c, claims => claims["iss"] = new[] { "https://api.botframework.com" }),
        ["issuer twice"] = c => Signed(c, null, Json(ChannelEmulator.Claims(c.Clock.Now)).Insert(1, "\"iss\":\"https://api.example.org\",")),
        ["issuer of the Emulator, which is not accepted here"] = c => Claims(c, claims => claims["iss"] = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/"),
        ["issuer of the login service"] = c => Claims(c, claims => claims["iss"] = "https://login.microsoftonline.com/common/v2.0"),
        ["audience another app"] = c => Claims(c, claims => claims["aud"] = "00000000-0000-0000-0000-000000000000"),
        ["audience one character longer"] = c => Claims(c, claims => claims["aud"] = ChannelEmulator.AppId + "0"),
        ["audience in other letters"] = c => Claims(c, claims => claims["aud"] = ChannelEmulator.AppId.ToUpperInvariant()),
        ["audience missing"] = c => Claims(c, claims => claims.Remove("aud")),
        ["audience empty"] = c => Claims(c, claims => claims["aud"] = ""),
        ["audience a list with ours"] = c => Claims(c, claims => claims["aud"] = new[] { "other", ChannelEmulator.AppId }),
        ["audience twice"] = c => Signed(c, null, Json(ChannelEmulator.Claims(c.Clock.Now)).Insert(1, "\"aud\":\"other\",")),

        // When
        ["expired by more than the skew"] = c => Claims(c, claims => claims["exp"] = c.Clock.Now.AddSeconds(-301).ToUnixTimeSeconds()),
        ["expired last year"] = c => Raw("Bearer " + c.Emulator.Token(c.Clock.Now.AddYears(-1))),
        ["not yet valid by more than the skew"] = c => Claims(c, claims => claims["nbf"] = c.Clock.Now.AddSeconds(301).ToUnixTimeSeconds()),
        ["exp missing"] = c => Claims(c, claims => claims.Remove("exp")),
        ["exp a text"] = c => Claims(c, claims => claims["exp"] = "9999999999"),
        ["exp a fraction"] = c => Claims(c, claims => claims["exp"] = c.Clock.Now.AddHours(1).ToUnixTimeSeconds() + 0.5),
        ["exp far beyond all time"] = c => Claims(c, claims => claims["exp"] = long.MaxValue),
        ["exp negative"] = c => Claims(c, claims => claims["exp"] = -1),
        ["exp twice"] = c => Signed(c, null, Json(ChannelEmulator.Claims(c.Clock.Now)).Insert(1, "\"exp\":9999999999,")),
        ["nbf missing"] = c => Claims(c, claims => claims.Remove("nbf")),
        ["nbf null"] = c => Claims(c, claims => claims["nbf"] = null),

        // Where replies go, and which channel
        ["service URL claim missing"] = c => Claims(c, claims => claims.Remove("serviceurl")),
        ["service URL claim another"] = c => Claims(c, claims => claims["serviceurl"] = "https://smba.trafficmanager.net/other/"),
        ["service URL claim without the slash"] = c => Claims(c, claims => claims["serviceurl"] = ChannelEmulator.ServiceUrl.TrimEnd('/')),
        ["service URL claim in other letters"] = c => Claims(c, claims => claims["serviceurl"] = ChannelEmulator.ServiceUrl.ToUpperInvariant()),
        ["service URL claim under another name"] = c => Claims(c, claims => { claims.Remove("serviceurl"); claims["serviceUrl"] = ChannelEmulator.ServiceUrl; }),
        ["service URL claim twice"] = c => Signed(c, null, Json(ChannelEmulator.Claims(c.Clock.Now)).Insert(1, "\"serviceurl\":\"https://attacker.example/\",")),
        ["service URL of the activity another"] = c => new("Bearer " + Good(c), TestChannel.Body(change: activity => activity["serviceUrl"] = "https://attacker.example/")),
        ["channel that the key is not endorsed for"] = c => new("Bearer " + Good(c), TestChannel.Body(change: activity => activity["channelId"] = "slack")),
        ["channel in other letters"] = c => new("Bearer " + Good(c), TestChannel.Body(change: activity => activity["channelId"] = "MSTeams")),
        ["channel of the Emulator"] = c => new("Bearer " + Good(c), TestChannel.Body(change: activity => activity["channelId"] = "emulator")),
        ["key without endorsements"] = c => Raw("Bearer " + c.Emulator.Token(c.Clock.Now, Add(c, new EmulatorKey("bare", 2_048, null)))),
        ["key with an empty list of endorsements"] = c => Raw("Bearer " + c.Emulator.Token(c.Clock.Now, Add(c, new EmulatorKey("empty", 2_048, [])))),
    };

    private static Forgery Raw(string authorization) => new(authorization, TestChannel.Body());

    private static string Good(TestChannel channel) => channel.Emulator.Token(channel.Clock.Now);

    private static string[] Parts(TestChannel channel) => Good(channel).Split('.');

    private static string Json(object value) => JsonSerializer.Serialize(value);

    /// <summary>Well signed, but of this header or these claims.</summary>
    private static Forgery Signed(TestChannel channel, string? header, string? claims) => Raw("Bearer " + channel.Emulator.Key.Sign(
        header ?? Json(ChannelEmulator.Header(channel.Emulator.Key.Id)), claims ?? Json(ChannelEmulator.Claims(channel.Clock.Now))));

    private static Forgery Claims(TestChannel channel, Action<Dictionary<string, object?>> change)
    {
        var claims = ChannelEmulator.Claims(channel.Clock.Now);
        change(claims);
        return Signed(channel, null, Json(claims));
    }

    private static Forgery Header(
        TestChannel channel, Action<Dictionary<string, object?>> change, HashAlgorithmName? hash = null, RSASignaturePadding? padding = null)
    {
        var header = ChannelEmulator.Header(channel.Emulator.Key.Id);
        change(header);
        return Raw("Bearer " + channel.Emulator.Key.Sign(Json(header), Json(ChannelEmulator.Claims(channel.Clock.Now)), hash, padding));
    }

    private static Forgery Own(TestChannel channel, Action<Dictionary<string, object?>, EmulatorKey> change)
    {
        var key = new EmulatorKey("own", 2_048, ["msteams"]);
        var header = ChannelEmulator.Header(key.Id);
        change(header, key);
        return Raw("Bearer " + key.Sign(Json(header), Json(ChannelEmulator.Claims(channel.Clock.Now))));
    }

    private static Forgery Swapped(TestChannel channel, Action<Dictionary<string, object?>> change)
    {
        var claims = ChannelEmulator.Claims(channel.Clock.Now);
        change(claims);
        return Raw($"Bearer {Parts(channel)[0]}.{EmulatorKey.Encode(Json(claims))}.{Parts(channel)[2]}");
    }

    private static string Unsigned(TestChannel channel, string algorithm)
    {
        var header = ChannelEmulator.Header(channel.Emulator.Key.Id);
        header["alg"] = algorithm;
        return $"{EmulatorKey.Encode(Json(header))}.{Parts(channel)[1]}";
    }

    private static Forgery Hmac(TestChannel channel, byte[] secret)
    {
        var signed = Unsigned(channel, "HS256");
        return Raw($"Bearer {signed}.{Base64Url.EncodeToString(HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes(signed)))}");
    }

    private static EmulatorKey Add(TestChannel channel, EmulatorKey key)
    {
        channel.Emulator.Keys.Add(key);
        return key;
    }

    private static string Altered(string text, int at) => text[..at] + (text[at] == 'A' ? 'B' : 'A') + text[(at + 1)..];

    /// <summary>The last character of 256 bytes carries two bits; the other four mean nothing, and have to be zero.</summary>
    private static char OtherEnding(char last) => (char)(last + 1);
}
