using System.ComponentModel.DataAnnotations;

namespace BotProtocol.OverHttp;

/// <summary>Who may use Direct Line, and for how long.</summary>
public sealed class DirectLineOptions
{
    /// <summary>
    /// Opens every conversation and never expires; for servers only. Null: nobody has it, and only this process hands out tokens.
    /// </summary>
    [StringLength(512, MinimumLength = 16)] public string? Secret { get; init; }

    /// <summary>What tokens are signed with; the same in all processes of a service. Null: a new random key at each start.</summary>
    [StringLength(512, MinimumLength = 32)] public string? SigningKey { get; init; }

    /// <summary>
    /// Seconds for which a token is good. Public clients refresh after 15 minutes, so less than 1,800 breaks them; less is for
    /// tests.
    /// </summary>
    [Range(1, 86_400)] public int TokenSeconds { get; init; } = 1_800;

    /// <summary>Seconds within which a stream's address must be opened.</summary>
    [Range(1, 3_600)] public int StreamAddressSeconds { get; init; } = 60;
}
