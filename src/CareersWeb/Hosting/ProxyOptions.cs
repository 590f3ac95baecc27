using System.ComponentModel.DataAnnotations;
using System.Net;

namespace CareersWeb.Hosting;

/// <summary>The proxies before this service; the configuration section <c>Proxies</c>.</summary>
public sealed class ProxyOptions : IValidatableObject
{
    /// <summary>
    /// Addresses and networks, such as <c>10.0.0.5, 10.1.0.0/16</c>, whose <c>X-Forwarded-For</c> and <c>X-Forwarded-Proto</c> are
    /// believed. Null: nobody's are, and callers are counted by the address that connects.
    /// </summary>
    public string? Known { get; init; }

    /// <summary>How many such proxies a request passes, one behind the other.</summary>
    [Range(1, 10)] public int Hops { get; init; } = 1;

    /// <summary>What <see cref="Known"/> names, one by one; an address stands for a network of one.</summary>
    internal IEnumerable<string> Names => (Known ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        from name in Names
        where !IPAddress.TryParse(name, out _) && !IPNetwork.TryParse(name, out _)
        select new ValidationResult($"Proxies:Known holds \"{name}\", which is neither an address nor a network.");
}
