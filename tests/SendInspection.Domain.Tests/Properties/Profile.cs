using System.Diagnostics.CodeAnalysis;

[assembly: SendInspection.Domain.Tests.Properties(MaxTest = 100)]

namespace SendInspection.Domain.Tests;

/// <summary>How many cases a property is tried with: as many as it says, or a hundred times as many with SEND_PROPERTIES=long.</summary>
internal static class Profile
{
    private static readonly int Times = Environment.GetEnvironmentVariable("SEND_PROPERTIES") == "long" ? 100 : 1;

    internal static int Cases(int cases) => cases * Times;
}

/// <summary>A property, tried with as many cases as the profile says. A failure prints its seeds, which <see cref="FsCheck.Xunit.PropertyAttribute.Replay"/> takes.</summary>
[AttributeUsage(AttributeTargets.Method)]
[SuppressMessage("Extensibility", "xUnit3003", Justification = "FsCheck's attribute takes no place in the source.")]
public sealed class PropertyAttribute : FsCheck.Xunit.PropertyAttribute
{
    /// <summary>How many cases, before the profile.</summary>
    public new int MaxTest
    {
        get => base.MaxTest;
        set => base.MaxTest = Profile.Cases(value);
    }
}

/// <summary>What the properties of a class have in common, or all of them.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Assembly)]
[SuppressMessage("Extensibility", "xUnit3003", Justification = "FsCheck's attribute takes no place in the source.")]
public sealed class PropertiesAttribute : FsCheck.Xunit.PropertiesAttribute
{
    /// <summary>How many cases, before the profile.</summary>
    public new int MaxTest
    {
        get => base.MaxTest;
        set => base.MaxTest = Profile.Cases(value);
    }
}
