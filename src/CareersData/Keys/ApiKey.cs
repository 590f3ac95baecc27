namespace CareersData.Keys;

/// <summary>A key of the API, without the secret that its holder has.</summary>
/// <param name="Id">Names the key to whoever runs the service: 8 characters, the digits and <c>a</c> to <c>f</c>.</param>
/// <param name="Name">Who it was issued to; 1 to 100 characters.</param>
/// <param name="Created">When it was issued.</param>
/// <param name="Revoked">When it was revoked; null while it is good.</param>
public sealed record ApiKey(string Id, string Name, DateTimeOffset Created, DateTimeOffset? Revoked);

/// <summary>A key at the one moment when its secret is known.</summary>
/// <param name="Key">What is kept of it.</param>
/// <param name="Secret">What its holder sends with each call; see <see cref="ApiKeySecret"/>.</param>
public sealed record IssuedApiKey(ApiKey Key, string Secret);
