using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace CareersWeb.Limits;

/// <summary>
/// Whom calls are counted for: a key, else an address. Kept in memory while a window lasts, and written nowhere: the text of it is
/// never the address.
/// </summary>
/// <param name="KeyId">The key; null for an address.</param>
/// <param name="High">The first half of the address; 0 for a key.</param>
/// <param name="Low">The second half; 0 for IPv6, where one home or school has all that share the first half.</param>
internal readonly record struct Caller(string? KeyId, ulong High, ulong Low)
{
    private const ulong IPv4 = 0x0000_FFFF_0000_0000; // as IPv4 addresses are written in IPv6

    public static Caller OfKey(string id) => new(id, 0, 0);

    /// <summary>Whom a request is counted for: its key where keys are read, else its address.</summary>
    /// <param name="http">The request; null outside of one.</param>
    public static Caller Of(HttpContext? http) =>
        http?.Features.Get<CallerReading>()?.Caller ?? OfAddress(http?.Connection.RemoteIpAddress);

    /// <summary>The caller at an address; all whose address is unknown are one.</summary>
    public static Caller OfAddress(IPAddress? address)
    {
        if (address is null) return default;
        Span<byte> bytes = stackalloc byte[16];
        address.MapToIPv6().TryWriteBytes(bytes, out _);
        return address.AddressFamily == AddressFamily.InterNetwork || address.IsIPv4MappedToIPv6
            ? new(null, 0, IPv4 | BinaryPrimitives.ReadUInt32BigEndian(bytes[12..]))
            : new(null, BinaryPrimitives.ReadUInt64BigEndian(bytes), 0);
    }

    public override string ToString() => KeyId is null ? "an address" : $"the key {KeyId}";
}
